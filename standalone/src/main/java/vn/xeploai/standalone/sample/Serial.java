package vn.xeploai.standalone.sample;

/** Counts 1, 2, 3 … */
final class Serial {
    private int last;

    int next() {
        return ++last;
    }
}
