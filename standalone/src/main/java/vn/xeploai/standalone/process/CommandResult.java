package vn.xeploai.standalone.process;

/** How a command ended, and all it said. */
public record CommandResult(int exitCode, String output) {
    public boolean succeeded() {
        return exitCode == 0;
    }
}
