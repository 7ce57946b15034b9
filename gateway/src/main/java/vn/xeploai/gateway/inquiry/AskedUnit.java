package vn.xeploai.gateway.inquiry;

import java.util.UUID;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * The unit that is asked about.
 *
 * @param id null if it was named by a code that nobody could look up
 * @param code the code by which it was named; null if it was named by its id
 * @param found the unit as it stood on the day for which it was named; null if member-service failed
 */
public record AskedUnit(UUID id, String code, MemberUnit found, SourceRefusal failure) {}
