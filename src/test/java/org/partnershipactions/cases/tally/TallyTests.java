package org.partnershipactions.cases.tally;

import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;

/** Counts day by day on the database that a start brings along. */
@WholeProduct
@OnH2
class TallyTests extends TallyStory {

}
