/**
 * Who may do what: the caller of a request, by its OpenID Connect token; the grants that the caller has; and the file {@code access.yaml} of
 * each service, which says for every operation what it needs. An operation that the file does not name is refused to everybody.
 */
package vn.xeploai.platform.access;
