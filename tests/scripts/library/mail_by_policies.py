# Headers as texts (email.policy), files of messages (email.parser), letters beyond ASCII in headers.
import email, email.policy, io
from email.message import EmailMessage
from email.parser import BytesParser, HeaderParser, Parser
m = EmailMessage(); m['Subject'] = 'Hi é all'; m['To'] = 'b@x.y'; m.set_content('Body\n'); print(m, m['subject'])
# expect: Subject: Hi é all
# expect: To: b@x.y
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: 7bit
# expect: MIME-Version: 1.0
# expect:
# expect: Body
# expect:  Hi é all
try: m['X'] = 'a\nb'
except ValueError as e: print(e)  # expect: Header values may not contain linefeed or carriage return characters
text = 'Subject: =?utf-8?q?caf=C3=A9?=\nX: a\n b\n\nbody\n'
q = email.message_from_string(text, policy=email.policy.default); print(q['subject'], repr(q['X']), type(q).__name__)  # expect: café 'a b' EmailMessage
p = email.message_from_string(text); print(p['subject'], repr(p['X']), type(p).__name__)  # expect: =?utf-8?q?caf=C3=A9?= 'a\n b' Message
print(BytesParser(policy=email.policy.default).parse(io.BytesIO(text.encode()))['subject'], Parser().parsestr(text)['x'], HeaderParser().parsestr(text).get_payload())
# expect: café a
# expect:  b body
# expect:
print(repr(email.policy.SMTP.linesep), email.policy.default.clone(max_line_length=9).max_line_length, email.policy.strict.raise_on_defect)
# expect: '\r\n' 9 True
try: email.policy.default.linesep = 'x'
except AttributeError as e: print(e)  # expect: 'EmailPolicy' object attribute 'linesep' is read-only
