package vn.xeploai.standalone.process;

/** Does nothing for a minute. */
public final class Idler {
    private Idler() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("idle");
        Thread.sleep(60_000);
    }
}
