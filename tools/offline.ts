import { Socket } from 'node:net';

/** From here on no connection can leave this process; a tool that tries fails loudly instead of depending on the network. */
export function goOffline(): void {
  Socket.prototype.connect = () => {
    throw new Error('This check works offline, but something tried to open a connection');
  };
}
