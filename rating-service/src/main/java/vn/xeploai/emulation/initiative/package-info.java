/** Recognised initiatives, research topics and plans (sáng kiến, đề tài, đề án), with their authors. */
package vn.xeploai.emulation.initiative;
