package org.partnershipactions.intake.publicreport;

import org.partnershipactions.testing.OnMySql;

@OnMySql
class OverlappingPostsMySqlTests extends OverlappingPosts {

}
