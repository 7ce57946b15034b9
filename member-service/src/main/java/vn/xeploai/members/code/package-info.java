/** Codes of units and members in other systems: which unit or member a code names on a day, for many codes at once. */
package vn.xeploai.members.code;
