package org.partnershipactions.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A file that says what is asked of the application, a request a line. A line such as
 * {@code let CASE = select …} names what a question to the database answers, for the
 * lines below it; {@code do ApproveClosure C-2026-0001 {…}} completes the open tasks of a
 * form.
 */
final class GoldenScript {

	private static final Pattern LET = Pattern.compile("let ([A-Z_0-9]+) = (.*)");

	private static final Pattern DO = Pattern.compile("do (\\S+) (\\S+) (\\{.*})");

	private static final Pattern EACH = Pattern.compile("each (\\S+) (GET) (\\S+) <- (.*)");

	private static final Pattern REQUEST = Pattern.compile("(\\S+) +(GET|POST|PUT) +(\\S+)(?: +(.*))?");

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_0-9]+)}");

	private final JdbcTemplate sql;

	private final Map<String, String> known = new TreeMap<>();

	GoldenScript(JdbcTemplate sql) {
		this.sql = sql;
	}

	/** Hears what is asked, in the order of the file. */
	void run(Path file, Listener listener) {
		for (String line : GoldenFiles.read(file)) {
			if (!line.isBlank() && !line.startsWith("#")) {
				try {
					run(line.strip(), listener);
				}
				catch (RuntimeException ex) {
					throw new IllegalStateException(file + ": " + line, ex);
				}
			}
		}
	}

	private void run(String line, Listener listener) {
		Matcher let = LET.matcher(line);
		Matcher task = DO.matcher(line);
		Matcher each = EACH.matcher(line);
		Matcher request = REQUEST.matcher(line);
		if (let.matches()) {
			List<String> found = this.sql.queryForList(filled(let.group(2)), String.class);
			this.known.put(let.group(1), (found.isEmpty() || found.get(0) == null) ? "none" : found.get(0));
		}
		else if (task.matches()) {
			complete(task.group(1), filled(task.group(2)), filled(task.group(3)))
				.forEach((one) -> listener.asked(line, one));
		}
		else if (each.matches()) {
			this.sql.queryForList(filled(each.group(4)), String.class)
				.forEach((one) -> listener.asked(line,
						new Asked(each.group(1), each.group(2), each.group(3).replaceFirst("\\?", one), null)));
		}
		else if (request.matches()) {
			listener.asked(line, new Asked(filled(request.group(1)), request.group(2), filled(request.group(3)),
					(request.group(4) != null) ? filled(request.group(4)) : null));
		}
		else {
			throw new IllegalArgumentException("Neither a request nor let … = nor do …");
		}
	}

	/** The open tasks of a form about something, each as whoever's it is. */
	private List<Asked> complete(String form, String ref, String answers) {
		List<Asked> asked = new ArrayList<>();
		this.sql.query("select id, team, role from work_item where state = 'OPEN' and form = ? and subject_ref = ?"
				+ " order by team, role, id", (row) -> {
					String team = row.getString("team").replaceAll(".*:", "");
					String who = team.equals("partnership") ? row.getString("role")
							: team + "." + row.getString("role");
					asked.add(new Asked(who.toLowerCase(), "POST", "/api/work-items/" + row.getLong("id") + "/complete",
							answers));
				}, form, ref);
		return asked.isEmpty() ? List.of(new Asked("nobody", "GET", "/no-open/" + form + "/" + ref, null)) : asked;
	}

	private String filled(String text) {
		return VARIABLE.matcher(text).replaceAll((found) -> {
			String value = this.known.get(found.group(1));
			if (value == null) {
				throw new IllegalStateException("Nothing says what " + found.group() + " is");
			}
			return Matcher.quoteReplacement(value);
		});
	}

	/** Does what a line asks for. */
	interface Listener {

		void asked(String line, Asked request);

	}

	/**
	 * A request.
	 *
	 * @param who account that makes it, or nobody
	 * @param method of HTTP
	 * @param address path and query
	 * @param body JSON, or null
	 */
	record Asked(String who, String method, String address, String body) {
	}

}
