import { show } from '../show';

void show(<p>…</p>);
