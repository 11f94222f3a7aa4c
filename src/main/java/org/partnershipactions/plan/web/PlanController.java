package org.partnershipactions.plan.web;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.proposal.ActionProposing;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.table.PlanExport;
import org.partnershipactions.plan.web.PlanTableView.PlanFilter;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a plan, and the plan as a file. */
@Controller
class PlanController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final PlanReading plans;

	private final PlanExport export;

	private final ActionProposing proposing;

	private final PlanAccess access;

	private final Directory directory;

	private final CurrentPerson person;

	private final PlanWords words;

	PlanController(PlanReading plans, PlanExport export, ActionProposing proposing, PlanAccess access,
			Directory directory, CurrentPerson person, PlanWords words) {
		this.plans = plans;
		this.export = export;
		this.proposing = proposing;
		this.access = access;
		this.directory = directory;
		this.person = person;
		this.words = words;
	}

	@GetMapping("/plan")
	ModelAndView current(@ModelAttribute("filter") PlanFilter filter) {
		PlanYear year = PlanYear.of(this.words.today());
		return this.plans.find(this.person.partnership(), year)
			.map((plan) -> page(plan, filter))
			.orElseGet(() -> framed("plan/none", year.toString()));
	}

	@GetMapping("/plan/{year}")
	ModelAndView year(@PathVariable("year") String year, @ModelAttribute("filter") PlanFilter filter) {
		return page(plan(year), filter);
	}

	@GetMapping({ "/plan/{year}/export.csv", "/api/plans/{year}/export.csv" })
	ResponseEntity<byte[]> csv(@PathVariable("year") String year) {
		return file(this.export.csv(this.person.partnership(), Years.ofAddress(year)), CSV, year + ".csv");
	}

	@GetMapping({ "/plan/{year}/export.xlsx", "/api/plans/{year}/export.xlsx" })
	ResponseEntity<byte[]> xlsx(@PathVariable("year") String year) {
		return file(this.export.xlsx(this.person.partnership(), Years.ofAddress(year)), XLSX, year + ".xlsx");
	}

	private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("action-plan-" + name).build().toString())
			.body(content);
	}

	private ModelAndView page(PlanView plan, PlanFilter filter) {
		PlanTableView table = new PlanTableView(plan, filter, this.directory.memberAgencies(this.person.partnership()),
				this.words);
		return framed("plan/plan", plan.year()).addObject("table", table)
			.addObject("proposed", this.proposing.waiting(PlanYear.parse(plan.year())).size())
			.addObject("agencies", this.directory.agencies(this.person.partnership()))
			.addObject("stages", Stage.values())
			.addObject("statuses", Status.values())
			.addObject("rags", Rag.values());
	}

	private ModelAndView framed(String template, String year) {
		return new ModelAndView(template).addObject("year", year)
			.addObject("words", this.words)
			.addObject("years", this.plans.years(this.person.partnership()))
			.addObject("manages", this.access.manages());
	}

	private PlanView plan(String year) {
		return this.plans.plan(this.person.partnership(), Years.ofAddress(year));
	}

}
