package org.partnershipactions.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.CaseParties;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.PageForms;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatchView;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds people to a case: first it shows who may be the same person, then it adds. */
@Controller
@RequestMapping("/cases/{ref}/people")
class CasePeopleController {

	private static final String FORM = "AddPerson";

	private static final String NOBODY = "NEW";

	private final CaseReading cases;

	private final CaseParties people;

	private final PageForms forms;

	CasePeopleController(CaseReading cases, CaseParties people, PageForms forms) {
		this.cases = cases;
		this.people = people;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView ask(@PathVariable("ref") String ref) {
		this.cases.key(ref);
		return page(ref, this.forms.view(FORM, Map.of()), List.of());
	}

	/** The parameter {@code _person} is the choice among those who are suggested. */
	@PostMapping
	ModelAndView add(@PathVariable("ref") String ref, @RequestParam(name = "_person", required = false) String chosen,
			HttpServletRequest request) {
		String key = this.cases.key(ref);
		FormView form = this.forms.typed(this.forms.view(FORM, Map.of()), request.getParameterMap());
		List<ResidentMatchView> matches = List.of();
		try {
			Person person = this.forms.answers(form, Person.class);
			matches = this.people.like(key, person.facts());
			if (chosen == null && !matches.isEmpty()) {
				return page(ref, form, matches);
			}
			add(key, person, chosen);
			return new ModelAndView("redirect:" + CaseController.path(ref) + "#people");
		}
		catch (InvalidAnswers ex) {
			return refused(page(ref, form.withErrors(ex.errors()), matches));
		}
	}

	private void add(String key, Person person, String chosen) {
		if (chosen == null || chosen.equals(NOBODY)) {
			this.people.addNew(key, person.facts(), person.role());
		}
		else {
			this.people.addKnown(key, new CaseParties.SuggestedPerson(person.facts(), chosen), person.role());
		}
	}

	private static ModelAndView page(String ref, FormView form, List<ResidentMatchView> matches) {
		return new ModelAndView("cases/person").addObject("ref", ref)
			.addObject("form", form)
			.addObject("matches", matches);
	}

	private static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/** Answers of the form AddPerson. */
	record Person(CaseRole role, String name, LocalDate bornOn, String address, String email, String telephone,
			String health, boolean body) {

		ResidentFacts facts() {
			return new ResidentFacts(this.name, this.bornOn, this.address, this.email, this.telephone, this.health,
					this.body);
		}

	}

}
