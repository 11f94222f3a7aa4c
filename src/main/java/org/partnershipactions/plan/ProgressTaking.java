package org.partnershipactions.plan;

import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** STUB until the branch standing is merged. */
@Service
@Transactional
public class ProgressTaking {

	@DeliversAction
	public void give(String key, GivenProgress given) {
	}

	@ReadsPlan
	public GivenProgress lastBefore(String key, LocalDate day) {
		return null;
	}

}
