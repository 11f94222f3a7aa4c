package org.partnershipactions.cases;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
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

	/** Ground of {@link #seesUnrestricted}, and of every agency. */
	public static final String UNRESTRICTED = "c.restricted = false";

	/** What that ground leaves to people who are named or gave a reason. */
	public static final String RESTRICTED = "c.restricted = true";

	/**
	 * Grounds of a restricted case: the person is named, opened it with a reason, or the
	 * owner shows it to them themselves.
	 */
	public static final String PERSONALLY = "(c.id in (select n.case_id from case_named_reader n"
			+ " where n.account = :account) or c.id in (select o.case_id from case_reasoned_opening o"
			+ " where o.account = :account and o.open_until > :moment) or c.id in (select r.case_key"
			+ " from case_access_request r where r.state = 'GIVEN' and r.until_day >= :today"
			+ " and r.asked_by = :account and (r.agency is null or r.agency in (:agencies))))";

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

	private final RestrictedCircle circle;

	CaseVisibility(CurrentPerson person, CaseGrants grants, Directory directory, PartnershipClock clock,
			RestrictedCircle circle) {
		this.person = person;
		this.grants = grants;
		this.directory = directory;
		this.clock = clock;
		this.circle = circle;
	}

	/** Whether the person may see this case, on any ground. */
	boolean sees(AsbCase asbCase) {
		return asbCase.partnership().equals(partnership())
				&& (seesAll() || (asbCase.restricted() ? seesRestricted(asbCase) : seesUnrestricted(asbCase)));
	}

	/**
	 * Whether the person may open this case with a reason: they would see it by their
	 * role, if it were not restricted to others.
	 */
	boolean mayOpen(AsbCase asbCase) {
		boolean byRole = this.person.is(Role.MANAGER) || agencies().stream().anyMatch(asbCase::isOn)
				|| this.grants.sees(asbCase.key());
		return asbCase.restricted() && asbCase.partnership().equals(partnership()) && byRole && !sees(asbCase);
	}

	private boolean seesUnrestricted(AsbCase asbCase) {
		return seesUnrestricted() || agencies().stream().anyMatch(asbCase::isOn) || this.grants.sees(asbCase.key());
	}

	private boolean seesRestricted(AsbCase asbCase) {
		return this.circle.names(asbCase.key()) || this.circle.letIn(asbCase.key())
				|| this.grants.seesPersonally(asbCase.key());
	}

	public String partnership() {
		return this.person.partnership();
	}

	/**
	 * Whether the person may see every case, restricted ones too: the lead of the task
	 * group, and the manager where no group has that priority.
	 */
	public boolean seesAll() {
		return this.directory.groupOfCases(partnership())
			.map(TaskGroupSummary::code)
			.map(this.person.groupsLed()::contains)
			.orElseGet(() -> this.person.is(Role.MANAGER));
	}

	/** Whether the person may see every case that is not restricted. */
	public boolean seesUnrestricted() {
		return this.person.is(Role.TRIAGE) || this.person.is(Role.MANAGER);
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

	/** Values of {@link #PERSONALLY}. */
	public Map<String, Object> personally() {
		Map<String, Object> values = new HashMap<>(reader());
		values.put("moment", LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		return values;
	}

	/** Cases that their owners have shown to who is signed in, beyond those on them. */
	public interface CaseGrants {

		/** Whether the owner shows the case to the person, or to an agency of theirs. */
		boolean sees(String caseKey);

		/** Whether the owner shows the case to the person, who asked themselves. */
		boolean seesPersonally(String caseKey);

		/** Whether the owner shows who complains too. */
		boolean seesIdentity(String caseKey);

	}

	/** Those who see a restricted case although their agencies and roles do not. */
	public interface RestrictedCircle {

		/** Whether who is signed in is named on the case. */
		boolean names(String caseKey);

		/** Whether who is signed in gave a reason for opening it, not too long ago. */
		boolean letIn(String caseKey);

	}

}
