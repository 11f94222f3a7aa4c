package org.partnershipactions.partners;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamDirectory;

/** What other modules ask about agencies, groups and people. */
public interface Directory extends TeamDirectory {

	/** The agency with this code, whether it is active or not. */
	Optional<AgencySummary> agency(String code);

	/** The active agency with this code that serves a partnership; empty for others. */
	default Optional<AgencySummary> agency(String partnership, String code) {
		return agencies(partnership).stream().filter((agency) -> agency.code().equals(code)).findFirst();
	}

	/** Name of an agency, or the code itself where there is none. */
	String agencyName(String code);

	/** The agency itself, or the one that answers for it since it has ended. */
	String answeringFor(String agency);

	/**
	 * What kind of body an agency is, such as {@code police}; empty where there is none.
	 */
	Optional<String> kindOf(String code);

	/** All active agencies that serve a partnership, by name. */
	List<AgencySummary> agencies(String partnership);

	/** Those of them that are of a kind of body, such as {@code police}. */
	default List<AgencySummary> agenciesOfKind(String partnership, String kind) {
		return agencies(partnership).stream()
			.filter((agency) -> kindOf(agency.code()).filter(kind::equals).isPresent())
			.toList();
	}

	/**
	 * Codes of the bodies that "All partners" stands for: the partnership's member
	 * agencies (units, groups and the partnership itself, which the plan names as leads,
	 * are not members).
	 */
	List<String> memberAgencies(String partnership);

	/**
	 * Every name and alias of the partnership's agencies in lower case, each with the
	 * agency's code; names of one that has ended with that of the agency that answers for
	 * it.
	 */
	Map<String, String> agencyCodesByName(String partnership);

	/** The task group that approves a priority of a year's plan. */
	Optional<TaskGroupSummary> groupOfPriority(String partnership, PlanYear year, int priority);

	/** The task group whose work anti-social behaviour cases are. */
	Optional<TaskGroupSummary> groupOfCases(String partnership);

	/** All task groups of a partnership. */
	List<TaskGroupSummary> groups(String partnership);

	/**
	 * The queue for a role in an agency that serves a partnership, or in the one that
	 * answers for it since it has ended. Where nobody holds that role there today, a
	 * member's work goes to the coordinator, and where there is no coordinator either to
	 * the partnership's manager, so that no task is out of sight.
	 */
	Queue queueFor(String partnership, String agency, String role);

	/** Whether an account holds a role in a partnership today. */
	boolean worksIn(String partnership, String username);

	/** Codes of the agencies in which a person holds or held a role of their own. */
	Set<String> agenciesOf(String username);

	/** E-mail address of a person, empty where there is none. */
	Optional<String> email(String username);

	/** Codes of all partnerships. */
	List<String> partnerships();

	/** Code of the one that hosts the installation; empty before there is any. */
	Optional<String> hostingPartnership();

	/**
	 * E-mail address of a partnership's local policing body; empty where none is known.
	 */
	Optional<String> policingBody(String partnership);

	/** Name of a partnership. */
	String partnershipName(String code);

}
