package org.partnershipactions.notifications;

import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

/** Mails of two nodes on an embedded database. */
@WholeProduct
@OnH2
@Scene("mails-of-two-nodes")
class MailClaimsTests extends MailsOnTwoNodes {

}
