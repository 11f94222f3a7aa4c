package org.partnershipactions.notifications;

import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.Scene;

/** Mails of two nodes on MariaDB. */
@WholeProduct
@OnMariaDb
@Scene("mails-of-two-nodes")
class MailClaimsMariaDbTests extends MailsOnTwoNodes {

}
