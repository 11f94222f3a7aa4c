package org.partnershipactions.casereviews;

import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.TAKE;
import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/** Bodies to which an application can be addressed. */
@Service
@Transactional(readOnly = true)
public class ReviewBodyChoices {

	private final Directory directory;

	private final ReviewSettings settings;

	private final CurrentPerson person;

	ReviewBodyChoices(Directory directory, ReviewSettings settings, CurrentPerson person) {
		this.directory = directory;
		this.settings = settings;
		this.person = person;
	}

	/** For an officer: every agency of the partnership. */
	@MayOnReview(TAKE)
	public List<AgencySummary> forOfficers() {
		return this.directory.agencies(this.person.partnership());
	}

	/**
	 * For the public: the one that takes applications for all, and the relevant bodies.
	 */
	@AllowedTo(THE_PUBLIC)
	public List<AgencySummary> forPublic(String partnership) {
		List<AgencySummary> all = this.directory.agencies(partnership);
		return Stream.concat(Stream.of(this.settings.contact()), this.settings.relevant().stream())
			.distinct()
			.flatMap((code) -> all.stream().filter((agency) -> agency.code().equals(code)))
			.toList();
	}

}
