package org.partnershipactions.cases.tally;

import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.OnMariaDb;

/** The same on a real MariaDB. */
@WholeProduct
@OnMariaDb
class TallyMariaDbTests extends TallyStory {

}
