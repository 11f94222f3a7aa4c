package org.partnershipactions.plan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.money.DividedMoney;
import org.partnershipactions.plan.money.FundingKeeping;
import org.partnershipactions.plan.money.FundingKeeping.SourceEntry;
import org.partnershipactions.plan.money.FundingKeeping.TakenOver;
import org.partnershipactions.plan.money.MoneyDividing;
import org.partnershipactions.plan.money.MoneyDividing.LineEntry;
import org.partnershipactions.plan.money.MoneyDivision.Part;
import org.partnershipactions.plan.money.MoneyOvertaken;
import org.partnershipactions.plan.money.MoneyReading;
import org.partnershipactions.plan.money.PlanMoney;
import org.partnershipactions.plan.money.PlanMoney.ActionPart;
import org.partnershipactions.plan.money.PlanMoney.SourceMoney;
import org.partnershipactions.plan.web.MoneyController.NamesFrom;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The money of plans and of their actions for programs. */
@RestController
class MoneyApi {

	private final ActionPages pages;

	private final MoneyReading money;

	private final FundingKeeping keeping;

	private final MoneyDividing dividing;

	MoneyApi(ActionPages pages, MoneyReading money, FundingKeeping keeping, MoneyDividing dividing) {
		this.pages = pages;
		this.money = money;
		this.keeping = keeping;
		this.dividing = dividing;
	}

	@GetMapping("/api/plans/{year}/money")
	PlanMoneyJson plan(@PathVariable("year") String year) {
		return PlanMoneyJson.of(this.money.plan(Years.ofAddress(year)));
	}

	/** Says what a source is called and has; one that is not there begins. */
	@PutMapping("/api/plans/{year}/money/{source}")
	SourceJson set(@PathVariable("year") String year, @PathVariable("source") String source,
			@RequestBody SourceEntry body) {
		PlanYear plan = Years.ofAddress(year);
		this.keeping.set(plan, source, body);
		return SourceJson.of(this.money.plan(plan).source(source).orElseThrow());
	}

	/** Takes over names; what is there already is not added again. */
	@PostMapping("/api/plans/{year}/money/names")
	TakenOver names(@PathVariable("year") String year, @RequestBody Names body) {
		return NamesFrom.of(body.from()).takeOver(this.keeping, Years.ofAddress(year));
	}

	@GetMapping("/api/actions/{year}/{ref}/money")
	ActionMoneyJson action(@PathVariable("year") String year, @PathVariable("ref") String ref) {
		return ActionMoneyJson.of(this.money.action(this.pages.key(year, ref)));
	}

	/** Divides the money of an action; the lines replace those of before. */
	@PutMapping("/api/actions/{year}/{ref}/money")
	ActionMoneyJson divide(@PathVariable("year") String year, @PathVariable("ref") String ref,
			@RequestBody Lines body) {
		String key = this.pages.key(year, ref);
		this.dividing.divide(key, body.version(), Objects.requireNonNullElse(body.lines(), List.of()));
		return ActionMoneyJson.of(this.money.action(key));
	}

	/** Whoever comes second reads both. */
	@ExceptionHandler
	ProblemDetail overtaken(MoneyOvertaken refused) {
		return refused.getBody();
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return Bodies.unreadable("{\"name\": \"Existing budgets\", \"budget\": 5000, \"version\": 1}, or "
				+ "{\"version\": 0, \"lines\": [{\"source\": \"existing-budgets\", \"planned\": 500}]}");
	}

	/** Where names are taken over from: TABLE or YEAR_BEFORE. */
	record Names(String from) {
	}

	/** The version that was read, 0 where there were no lines, and the lines. */
	record Lines(Integer version, List<LineEntry> lines) {
	}

	/** The money of a plan as JSON. */
	record PlanMoneyJson(String year, List<SourceJson> sources, RestJson undivided, RestJson beyond, SumJson total) {

		static PlanMoneyJson of(PlanMoney money) {
			return new PlanMoneyJson(money.year(), money.sources().stream().map(SourceJson::of).toList(),
					new RestJson(money.undividedPlanned(), money.undividedSpent(), money.undivided()),
					new RestJson(money.beyondPlanned(), money.beyondSpent(), money.beyond()),
					new SumJson(money.available(), money.planned(), money.spent(), money.balance(), money.free()));
		}

		/** What no source gives, or what sources give beyond what actions report. */
		record RestJson(BigDecimal planned, BigDecimal spent, List<ActionPart> actions) {
		}

		/** The sum of all; null where a budget is not known. */
		record SumJson(BigDecimal available, BigDecimal planned, BigDecimal spent, BigDecimal balance,
				BigDecimal free) {
		}

	}

	/** A source as JSON. */
	record SourceJson(String source, String name, int version, BigDecimal budget, BigDecimal carriedOver,
			BigDecimal planned, BigDecimal spent, BigDecimal balance, BigDecimal free, boolean overCommitted,
			List<ActionPart> actions) {

		static SourceJson of(SourceMoney source) {
			return new SourceJson(source.code(), source.name(), source.version(), source.budget(), source.carriedOver(),
					source.planned(), source.spent(), source.balance(), source.free(), source.overCommitted(),
					source.actions());
		}

	}

	/** The money of an action as JSON: the lines as they were typed. */
	record ActionMoneyJson(int version, BigDecimal planned, BigDecimal spent, BigDecimal undividedPlanned,
			BigDecimal undividedSpent, List<Part> lines) {

		static ActionMoneyJson of(DividedMoney money) {
			return new ActionMoneyJson(money.version(), money.division().planned(), money.division().spent(),
					money.division().undividedPlanned(), money.division().undividedSpent(), money.lines());
		}

	}

}
