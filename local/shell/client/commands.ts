import { emit, subscribe, unsubscribe } from './app-events';
import { colorMode } from './color-mode';
import { closeFlag, showFlag } from './flags';
import { frameLocation, listenToAddress, moveFrame } from './frame-address';
import { callBack, type AppFrame } from './frames';
import { fetchProduct, invoke } from './host-calls';
import { openModal } from './modal';
import { navigate, urlOf } from './navigation';
import { field, textField } from './payload';
import { isCallbackReference } from './protocol';

const closers = new WeakMap<AppFrame, () => void>();

function rememberClose(frame: AppFrame, payload: unknown): boolean {
  if (!frame.close || !isCallbackReference(payload)) return false;
  closers.set(frame, () => callBack(frame, payload));
  return true;
}

function close(frame: AppFrame, payload: unknown): boolean {
  if (!frame.close) return false;
  closers.get(frame)?.();
  frame.close(payload);
  return true;
}

function submit(frame: AppFrame, payload: unknown): boolean {
  frame.submit?.(payload);
  return frame.submit !== undefined;
}

/** A document of the app in a dialog: the same one, or another entry of its resource. */
function modal(frame: AppFrame, payload: unknown): boolean {
  const { setup } = frame;
  const [, entry] = textField(payload, 'resource').split('/');
  const onClose = field(payload, 'onClose');
  openModal(
    {
      ...setup,
      src: entry === undefined ? setup.src : new URL(`${entry}.html`, setup.src).href,
      context: { ...setup.context, extension: { ...setup.context.extension, modal: field(payload, 'context') } },
    },
    {
      title: textField(payload, 'title'),
      size: field(payload, 'size'),
      closeOnEscape: field(payload, 'closeOnEscape') !== false,
      closeOnOverlayClick: field(payload, 'closeOnOverlayClick') !== false,
      onClose: (result) => isCallbackReference(onClose) && callBack(frame, onClose, result),
    },
  );
  return true;
}

type Command = (frame: AppFrame, payload: unknown) => unknown;

const commands: Readonly<Record<string, Command>> = {
  invoke,
  fetchProduct,
  getContext: (frame) => ({ ...frame.setup.context, theme: { colorMode: colorMode() } }),
  enableTheming: () => ({ colorMode: colorMode() }),
  submit,
  close,
  onClose: rememberClose,
  refresh: () => {
    location.reload();
    return true;
  },
  open: () => false,
  historyLocation: (frame) => frameLocation(frame),
  historyMove: moveFrame,
  historyGo: (_, steps) => history.go(typeof steps === 'number' ? steps : 0),
  historyListen: listenToAddress,
  changeWindowTitle: (_, title) => {
    document.title = `${String(title)} – Local site`;
  },
  showFlag,
  closeFlag: (_, options) => closeFlag(options),
  openModal: modal,
  navigate: (_, target) => navigate(target),
  getUrl: (_, target) => urlOf(target),
  reload: () => location.reload(),
  on: subscribe,
  off: (_, subscription) => unsubscribe(subscription),
  emit: (_, event) => emit(event),
  emitPublic: (_, event) => emit(event),
  emitReadyEvent: () => true,
  getFrameId: (frame) => frame.id,
  isRovoEnabled: () => false,
};

/** Answers one bridge command of a frame. */
export function answerCommand(frame: AppFrame, command: string, payload: unknown): unknown {
  const known = commands[command];
  if (!known) throw new Error(`The local site does not offer the bridge command "${command}".`);
  return known(frame, payload);
}
