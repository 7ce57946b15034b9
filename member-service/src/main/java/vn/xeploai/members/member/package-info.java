/**
 * The register of members (đảng viên): who they are, by what numbers other registers identify them, and what applies to them on a day as
 * recorded at an instant.
 */
package vn.xeploai.members.member;
