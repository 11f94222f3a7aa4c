package org.partnershipactions.partners.duties;

import java.util.Map;
import java.util.stream.Stream;

import org.partnershipactions.partners.setup.SetUpFacts;
import org.partnershipactions.partners.setup.SetUpItem;

import org.springframework.stereotype.Component;

/** Whether each duty is somebody's. */
@Component
class DutiesSetUp implements SetUpFacts {

	private final DutyReading duties;

	DutiesSetUp(DutyReading duties) {
		this.duties = duties;
	}

	@Override
	public Map<SetUpItem, Boolean> of(String partnership) {
		return Map.of(SetUpItem.DUTIES,
				Stream.of(Duty.values()).noneMatch((duty) -> this.duties.holders(partnership, duty).isEmpty()));
	}

}
