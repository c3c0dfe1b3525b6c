import { openAppFrames } from './app-frames';
import { answerCommand } from './commands';
import { startControls } from './controls';
import { startEditor } from './editor';
import { startGadgets } from './gadgets';
import { listenToFrames } from './frames';

startControls();
listenToFrames(answerCommand);
openAppFrames();
startEditor();
startGadgets();
