package org.partnershipactions.cases;

import org.partnershipactions.testing.OnMariaDb;

@OnMariaDb
class RepeatedRequestsMariaDbTests extends RepeatedRequestsStory {

}
