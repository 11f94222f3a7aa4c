package org.partnershipactions.intake.publicreport;

import org.partnershipactions.contracts.OnH2;

@OnH2
class OverlappingPostsTests extends OverlappingPosts {

}
