package vn.xeploai.standalone.folder;

import java.nio.file.Path;

/** Keeps a data folder reserved until it is killed. */
public final class FolderHolder {
    private FolderHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var folder = DataFolder.open(Path.of(arguments[0]))) {
            System.out.print(folder.root() == null ? '-' : '+');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
