package vn.xeploai.gateway.source;

import java.time.LocalDate;

/** The document by which an authority has adjusted a rule. */
public record RuleOverlay(String authority, String documentNumber, LocalDate date) {}
