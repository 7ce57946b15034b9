/**
 * The register of units (tổ chức đảng): their versions, codes and tree on a day as recorded at an instant. Other features ask {@link
 * vn.xeploai.members.unit.UnitRegister}, and decisions on the structure write by {@link vn.xeploai.members.unit.UnitChanges}.
 */
package vn.xeploai.members.unit;
