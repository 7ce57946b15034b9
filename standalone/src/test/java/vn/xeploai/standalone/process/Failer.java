package vn.xeploai.standalone.process;

/** Says why, and ends. */
public final class Failer {
    private Failer() {}

    public static void main(String[] arguments) {
        System.out.println("the reason of the failure");
        System.exit(3);
    }
}
