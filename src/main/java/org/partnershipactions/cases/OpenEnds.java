package org.partnershipactions.cases;

import java.util.List;

/** Names what stands against closing a case, each in a sentence that says what to do. */
interface OpenEnds {

	List<String> of(AsbCase asbCase);

}
