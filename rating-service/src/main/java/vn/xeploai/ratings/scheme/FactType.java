package vn.xeploai.ratings.scheme;

/** What a fact's value is. */
public enum FactType {
    NUMBER,
    YES_NO,
    WORD
}
