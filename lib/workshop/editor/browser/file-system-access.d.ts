/**
 * Parts of the File System Access API that TypeScript's library does not know yet
 * (wicg.github.io/file-system-access).
 */
type FolderPermission = { mode?: 'read' | 'readwrite' };

/* eslint-disable @typescript-eslint/consistent-type-definitions -- only an interface can be added to */
interface Window {
  showDirectoryPicker: (
    options?: FolderPermission & { id?: string },
  ) => Promise<FileSystemDirectoryHandle>;
}

interface FileSystemHandle {
  requestPermission: (options?: FolderPermission) => Promise<PermissionState>;
}

interface FileSystemDirectoryHandle {
  values: () => AsyncIterableIterator<FileSystemDirectoryHandle | FileSystemFileHandle>;
}
