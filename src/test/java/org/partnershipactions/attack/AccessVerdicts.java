package org.partnershipactions.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * What everybody is answered at every address: the one table of {@code verdicts.txt}, for
 * the attacks and for the journey that asks with a browser.
 */
public final class AccessVerdicts {

	/** Who asks, in the order of the columns. */
	public static final List<String> ROLES = List.of("nobody", "moat.member", "csu.member", "asb.lead",
			"road-safety.lead", "manager", "board", "triage", "admin", "auditor");

	/** Who asks beside them, in the order of the last columns. */
	static final List<String> OTHERS = List.of(AttackStage.ENDED, AttackStage.COVERING);

	private static final String TO_SIGN_IN = "in";

	private static final String BROWSER = "== with a small plan";

	private AccessVerdicts() {
	}

	/** All of them. */
	public static List<Verdict> all() {
		return lines().filter(AccessVerdicts::isRow).map(Verdict::of).toList();
	}

	/** Those for which nothing need be there, for {@link #ROLES} alone. */
	public static List<Verdict> ofNothing() {
		return withoutAPlan().stream().map(Verdict::ofRoles).toList();
	}

	/** Those for which nothing need be there. */
	static List<Verdict> withoutAPlan() {
		List<Verdict> all = new ArrayList<>(all());
		all.removeAll(ofTheSmallPlan());
		return all;
	}

	/** Those that a browser asks too, for {@link #ROLES} alone. */
	public static List<Verdict> inTheBrowser() {
		return ofTheSmallPlan().stream().map(Verdict::ofRoles).toList();
	}

	/** Those that need the small plan of 2018-19. */
	static List<Verdict> ofTheSmallPlan() {
		return lines().dropWhile((line) -> !line.startsWith(BROWSER))
			.skip(1)
			.takeWhile((line) -> !line.startsWith("=="))
			.filter(AccessVerdicts::isRow)
			.map(Verdict::of)
			.toList();
	}

	private static boolean isRow(String line) {
		return !line.isBlank() && !line.startsWith("#") && !line.startsWith("==");
	}

	private static Stream<String> lines() {
		try {
			return new ClassPathResource("attack/verdicts.txt").getContentAsString(StandardCharsets.UTF_8).lines();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One line of the table.
	 *
	 * @param request what is asked, such as {@code /plan} or {@code POST /leave}
	 * @param answers a status for each of {@link #ROLES} and {@link #OTHERS}
	 * @param isClosed whether an account is needed at all
	 */
	public record Verdict(String request, List<Integer> answers, boolean isClosed) {

		static Verdict of(String line) {
			String[] parts = line.strip().split(" {2,}", 2);
			List<String> answers = Arrays.asList(parts[1].strip().split(" +"));
			boolean isClosed = answers.get(0).equals(TO_SIGN_IN) || answers.get(0).equals("401");
			return new Verdict(parts[0],
					answers.stream().map((answer) -> Integer.valueOf(answer.replace(TO_SIGN_IN, "302"))).toList(),
					isClosed);
		}

		Verdict ofRoles() {
			return answered(this.answers.subList(0, ROLES.size()));
		}

		/** The same request with what it was answered. */
		public Verdict answered(List<Integer> actual) {
			return new Verdict(this.request, actual, this.isClosed);
		}

		String method() {
			return this.request.contains(" ") ? this.request.substring(0, this.request.indexOf(' ')) : "GET";
		}

		/** Path with what follows it. */
		String address() {
			return this.request.substring(this.request.indexOf(' ') + 1);
		}

		String path() {
			return address().replaceAll("\\?.*", "");
		}

		boolean isData() {
			return address().startsWith("/api/") || address().startsWith("/v3/api-docs");
		}

		/** What one of {@link #ROLES} or {@link #OTHERS} is answered. */
		int answer(String who) {
			int column = ROLES.indexOf(who);
			return this.answers.get((column >= 0) ? column : ROLES.size() + OTHERS.indexOf(who));
		}

		/** Somebody who comes further than others. */
		String mostAllowed() {
			return Stream.of("manager", "admin", "auditor", "board", "moat.member")
				.filter((role) -> answer(role) != 403 && answer(role) != 404)
				.findFirst()
				.orElse("manager");
		}

	}

}
