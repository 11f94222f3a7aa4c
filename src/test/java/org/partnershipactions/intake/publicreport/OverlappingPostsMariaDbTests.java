package org.partnershipactions.intake.publicreport;

import org.partnershipactions.testing.OnMariaDb;

@OnMariaDb
class OverlappingPostsMariaDbTests extends OverlappingPosts {

}
