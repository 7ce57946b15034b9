package vn.xeploai.standalone.launch;

import java.util.List;

/** The command that starts a service. */
interface ServiceCommand {
    List<String> line();

    /** Leaves out what may have kept the service from starting. Returns whether that changes the command. */
    default boolean simplify() {
        return false;
    }
}
