package org.partnershipactions.cases;

import org.partnershipactions.contracts.OnH2;

@OnH2
class RepeatedRequestsTests extends RepeatedRequestsStory {

}
