package vn.xeploai.members;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import vn.xeploai.members.identity.Keyset;

/** Starts the service; {@code new-keyset FILE} creates the keys for identity numbers instead. */
@QuarkusMain
public class Main {
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("new-keyset")) {
            Keyset.create(Path.of(arguments[1]));
            return;
        }
        Quarkus.run(arguments);
    }
}
