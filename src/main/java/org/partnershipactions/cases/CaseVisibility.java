package org.partnershipactions.cases;

import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/**
 * Which cases who is signed in may see. Each ground stands here twice, side by side: for
 * one case, and as a condition on the table {@code asb_case c} for lists that load none.
 * A person sees a case of their partnership on any one of these grounds.
 */
@Component
public class CaseVisibility {

	/** Every ground: cases of other partnerships are out of sight. */
	public static final String OURS = "c.partnership = :partnership";

	/** Ground of {@link #seesUnrestricted}. */
	public static final String UNRESTRICTED = "c.restricted = false";

	/** What that ground leaves to the others. */
	public static final String RESTRICTED = "c.restricted = true";

	/** Ground of an agency: it leads the case or is on it, as {@code case_seat} keeps. */
	public static final String ON_IT = "(select count(*) from case_seat s where s.case_id = c.id"
			+ " and s.agency = :agency) > 0";

	/** The same, read along the list of one agency {@code case_seat s}. */
	public static final String ON_IT_BY_SEAT = "s.agency = :agency";

	/** None of some agencies is on it, so that no case is listed on two grounds. */
	public static final String NONE_ON_IT = "(select count(*) from case_seat e where e.case_id = c.id"
			+ " and e.agency in (:earlier)) = 0";

	/** Ground of {@link CaseGrants}: the owner shows the case until a day. */
	public static final String SHOWN = "c.id in (select r.case_key from case_access_request r where r.state = 'GIVEN'"
			+ " and r.until_day >= :today and (r.agency in (:agencies)"
			+ " or (r.agency is null and r.asked_by = :account)))";

	/** What is shown although none of the person's agencies is on it. */
	public static final String NOT_ON_IT = "not exists (select 1 from case_seat e where e.case_id = c.id"
			+ " and e.agency in (:agencies))";

	private final CurrentPerson person;

	private final CaseGrants grants;

	private final Directory directory;

	private final PartnershipClock clock;

	CaseVisibility(CurrentPerson person, CaseGrants grants, Directory directory, PartnershipClock clock) {
		this.person = person;
		this.grants = grants;
		this.directory = directory;
		this.clock = clock;
	}

	/** Whether the person may see this case, on any ground. */
	boolean sees(AsbCase asbCase) {
		return asbCase.partnership().equals(partnership()) && (agencies().stream().anyMatch(asbCase::isOn)
				|| (seesUnrestricted() && !asbCase.restricted()) || seesAll() || this.grants.sees(asbCase.key()));
	}

	public String partnership() {
		return this.person.partnership();
	}

	/** Whether the person may see every case, restricted ones too. */
	public boolean seesAll() {
		return this.person.is(Role.MANAGER) || this.directory.groupOfPriority(partnership(), CaseSchedule.PRIORITY)
			.map(TaskGroupSummary::code)
			.filter(this.person.groupsLed()::contains)
			.isPresent();
	}

	/** Whether the person may see every case that is not restricted. */
	public boolean seesUnrestricted() {
		return this.person.is(Role.TRIAGE);
	}

	/** Agencies whose cases the person may see. */
	public List<String> agencies() {
		return List.copyOf(this.person.agencies());
	}

	/** Values of {@link #SHOWN} and {@link #NOT_ON_IT}. */
	public Map<String, Object> reader() {
		return Map.of("agencies", agencies().isEmpty() ? List.of("") : agencies(), "account", this.person.username(),
				"today", this.clock.today());
	}

	/** Cases that their owners have shown to who is signed in, beyond those on them. */
	public interface CaseGrants {

		/** Whether the owner shows the case to the person, or to an agency of theirs. */
		boolean sees(String caseKey);

		/** Whether the owner shows who complains too. */
		boolean seesIdentity(String caseKey);

	}

}
