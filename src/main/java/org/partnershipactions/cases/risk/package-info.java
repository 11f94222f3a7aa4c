/**
 * Owns how high the risk is: question sets, assessments, the decision table, raising and
 * lowering.
 */
@NamedInterface("risk")
package org.partnershipactions.cases.risk;

import org.springframework.modulith.NamedInterface;
