package vn.xeploai.gateway.source;

/** Whether a source answers. */
public enum SourceState {
    OK,
    DOWN
}
