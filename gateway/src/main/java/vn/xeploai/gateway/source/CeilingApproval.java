package vn.xeploai.gateway.source;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The document by which an authority allows more than the ordinary rate. */
public record CeilingApproval(String documentNumber, LocalDate date, BigDecimal rate) {}
