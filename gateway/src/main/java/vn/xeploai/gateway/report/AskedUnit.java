package vn.xeploai.gateway.report;

import java.util.UUID;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * The unit of the report.
 *
 * @param id null if it was named by a code that nobody could look up
 * @param code the code by which it was named; null if it was named by its id
 * @param found the unit as it stood on the period's last day; null if member-service failed
 */
record AskedUnit(UUID id, String code, MemberUnit found, SourceRefusal failure) {}
