/**
 * Adopts, imports, edits, exports, compares and rolls plans forward.
 */
@NamedInterface("table")
package org.partnershipactions.plan.table;

import org.springframework.modulith.NamedInterface;
