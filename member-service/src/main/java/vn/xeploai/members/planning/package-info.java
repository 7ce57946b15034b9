/** Planning of cadres (quy hoạch cán bộ): whom units plan for which offices in a term, held to the standards of the offices, and who approved. */
package vn.xeploai.members.planning;
