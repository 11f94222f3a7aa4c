/**
 * Counts how many rows came to what on each day, in the transaction of each change, so
 * that a year's figure is read in a moment; knows nothing of what is counted.
 */
@NamedInterface("tally")
package org.partnershipactions.cases.tally;

import org.springframework.modulith.NamedInterface;
