package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;

/** Lists as long as the API takes them. */
final class Lists {
    static final int LONGEST = 1000;

    private Lists() {}

    static <T> List<List<T>> ofAtMost(int length, List<T> all) {
        var lists = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += length) {
            lists.add(all.subList(from, Math.min(from + length, all.size())));
        }
        return lists;
    }
}
