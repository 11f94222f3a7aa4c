package org.partnershipactions.journey;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Fails as no page of the product should: by a fault of ours, and by a lost race. */
@Controller
class FailingPages {

	@GetMapping("/failing/fault")
	String fault() {
		throw new IllegalStateException("A page that always fails was opened");
	}

	@GetMapping("/failing/race")
	String race() {
		throw new OptimisticLockingFailureException("A page that is always overtaken was opened");
	}

}
