package org.partnershipactions.notifications;

import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.OnMySql;
import org.partnershipactions.testing.Scene;

/** Mails of two nodes on MySQL. */
@WholeProduct
@OnMySql
@Scene("mails-of-two-nodes")
class MailClaimsMySqlTests extends MailsOnTwoNodes {

}
