package vn.xeploai.gateway.source;

/** Which rules, in which revision. */
public record SchemeMark(String id, int revision) {
    public SchemeMark {
        Shape.present(id, "id");
    }
}
