package vn.xeploai.standalone.process;

/** Prints a reason and fails. */
public final class Failer {
    private Failer() {}

    public static void main(String[] arguments) {
        System.out.println("the reason of the failure");
        System.exit(3);
    }
}
