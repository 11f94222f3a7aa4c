package org.partnershipactions.measures.web;

import java.math.BigDecimal;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Direction;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.choosing.DescribeMeasure;
import org.partnershipactions.measures.choosing.MeasureChoosing;
import org.partnershipactions.measures.choosing.MeasureChoosing.TemplateView;
import org.partnershipactions.measures.choosing.MeasureMaking;
import org.partnershipactions.measures.choosing.MeasureMaking.RetireMeasure;
import org.partnershipactions.measures.choosing.TemplateChoice;
import org.partnershipactions.measures.web.MeasureApi.MeasureJson;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a partnership measures, for programs: the same use cases and rules as the pages.
 */
@RestController
@RequestMapping("/api/measures")
class MeasureMakingApi {

	private final MeasureChoosing choosing;

	private final MeasureMaking making;

	private final MeasurePages pages;

	MeasureMakingApi(MeasureChoosing choosing, MeasureMaking making, MeasurePages pages) {
		this.choosing = choosing;
		this.making = making;
		this.pages = pages;
	}

	@GetMapping("/templates")
	List<TemplateJson> templates(@RequestParam(name = "year", required = false) String year) {
		return this.choosing.templates(this.pages.year(year)).stream().map(TemplateJson::of).toList();
	}

	/**
	 * Chooses a template, or makes a measure of the partnership's own; asked twice, a
	 * template is chosen once and a title is taken.
	 */
	@SentOnce
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	MeasureJson add(@RequestParam(name = "year", required = false) String typed, @RequestBody NewMeasure body) {
		PlanYear year = this.pages.year(typed);
		if (body.template() != null) {
			this.choosing.choose(year, List.of(new TemplateChoice(body.template(), body.title(), body.owner(),
					(body.group() != null) ? body.group() : body.action(), body.lastYear())));
		}
		String code = (body.template() != null) ? body.template() : this.making.make(year, body.described());
		return MeasureJson.of(this.pages.sheet(year.toString(), code).measure());
	}

	@PutMapping("/{code}")
	MeasureJson describe(@PathVariable("code") String code, @RequestParam(name = "year", required = false) String year,
			@RequestBody DescribeMeasure body) {
		this.making.describe(this.pages.sheet(year, code).measure().key(), body);
		return MeasureJson.of(this.pages.sheet(year, code).measure());
	}

	@PostMapping("/{code}/retirement")
	MeasureJson retire(@PathVariable("code") String code, @RequestParam(name = "year", required = false) String year,
			@RequestBody RetireMeasure body) {
		this.making.retire(this.pages.sheet(year, code).measure().key(), body);
		return MeasureJson.of(this.pages.sheet(year, code).measure());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"template\": \"burglary\", \"owner\": \"police\"}, or {\"title\":"
						+ " \"Food parcels\", \"unit\": \"packages\", \"direction\": \"HIGHER\", \"target\": 40,"
						+ " \"owner\": \"moat\", \"feed\": \"READINGS\"}")
			.getBody();
	}

	/**
	 * A measure to add.
	 *
	 * @param template code of the template that is chosen, or null for one of the
	 * partnership's own, which is described by what follows
	 */
	record NewMeasure(String template, String title, String unit, Direction direction, BigDecimal target,
			Boolean ofPeople, String owner, String feed, String group, String action, BigDecimal lastYear) {

		DescribeMeasure described() {
			return new DescribeMeasure(this.title, this.unit, this.direction, this.target, this.ofPeople, this.owner,
					this.feed, this.group, this.action);
		}

	}

	/**
	 * A template.
	 *
	 * @param set the plan from which it was taken together with others
	 * @param ownerKind kind of body that often answers for it
	 * @param feed where its values come from, as measures name it
	 * @param asks what whoever chooses it says too: {@code GROUP}, {@code ACTION} or
	 * {@code NOTHING}
	 * @param chosen whether the year has it already
	 */
	record TemplateJson(String code, String title, String unit, String direction, String targetFigure,
			BigDecimal target, String ownerKind, String feed, String asks, String set, boolean chosen) {

		static TemplateJson of(TemplateView template) {
			Definition what = template.definition();
			return new TemplateJson(what.code(), what.title(), what.unit(), what.direction().name(),
					what.aim().targetFigure(), what.aim().target(), template.ownerKind(),
					MeasureWords.feed(what.counting()), template.asks().name(), template.set(), template.chosen());
		}

	}

}
