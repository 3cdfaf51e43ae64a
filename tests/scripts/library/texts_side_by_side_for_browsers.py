import difflib
import hashlib

before = ['one two three four', 'tab\there', 'gone', 'same <&>', 'x', 'alpha beta', '']
after = ['one two thre four five', 'tab\tthere', 'same <&>', 'x', 'new', 'alpha betas', 'gamma']
print(difflib.HtmlDiff().make_table(before, after))
# expect:
# expect:     <table class="diff" id="difflib_chg_to0__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to0__1"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap">one&nbsp;two&nbsp;thre<span class="diff_sub">e</span>&nbsp;four</td><td class="diff_next"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap">one&nbsp;two&nbsp;thre&nbsp;four<span class="diff_add">&nbsp;five</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap">tab&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;here</td><td class="diff_next"></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap">tab&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;<span class="diff_add">t</span>here</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_3">3</td><td nowrap="nowrap"><span class="diff_sub">gone</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_4">4</td><td nowrap="nowrap">same&nbsp;&lt;&amp;&gt;</td><td class="diff_next"></td><td class="diff_header" id="to0_3">3</td><td nowrap="nowrap">same&nbsp;&lt;&amp;&gt;</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_5">5</td><td nowrap="nowrap">x</td><td class="diff_next"></td><td class="diff_header" id="to0_4">4</td><td nowrap="nowrap">x</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_5">5</td><td nowrap="nowrap"><span class="diff_add">new</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_6">6</td><td nowrap="nowrap">alpha&nbsp;beta</td><td class="diff_next"></td><td class="diff_header" id="to0_6">6</td><td nowrap="nowrap">alpha&nbsp;beta<span class="diff_add">s</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_7">7</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;</span></td><td class="diff_next"></td><td class="diff_header" id="to0_7">7</td><td nowrap="nowrap"><span class="diff_add">gamma</span></td></tr>
# expect:         </tbody>
# expect:     </table>
for keywords in ({'wrapcolumn': 8}, {'tabsize': 2}, {'wrapcolumn': 12, 'linejunk': difflib.IS_LINE_JUNK}):
    for context, lines in ((False, 5), (True, 0), (True, 1)):
        page = difflib.HtmlDiff(**keywords).make_file(before * 2, after + before, 'from', 'to', context=context, numlines=lines, charset='ascii')
        print(len(page), hashlib.md5(page.encode()).hexdigest())
        # expect: 9692 1b280b2b5cc16d486c60e3a72b586fd9
        # expect: 7343 1ea2fbb9d9138e6268a34f4ef29d06f7
        # expect: 8203 8be27381d5e69a3377d17b340069a112
        # expect: 7144 e6f3fb3c34908fe36772ed034a4b902f
        # expect: 5527 7dcb6bedc2a016f1b49b5e106ebab766
        # expect: 6015 28bc901c8bf5d6cfbae4b203ae352b59
        # expect: 8089 6166834e05a0e9de3a308dd63400e52a
        # expect: 6238 b22d74290ceb868663b056a3c5c4a2b9
        # expect: 6912 349e8f62b508cf66f2d2a1c622ae78d7
for pair in (([], []), (['q'], ['q']), (['a'], []), ([], ['ä', 'b'])):
    for context in (False, True):
        table = difflib.HtmlDiff().make_table(*pair, 'title', context=context)
        print(len(table), hashlib.md5(table.encode()).hexdigest())
        # expect: 723 4e66f85eaee209e62ae55ac853e46b8d
        # expect: 743 a7fad493a7be953fbe56960043b50496
        # expect: 781 b7d881a064579e036c9b7811d2079bd3
        # expect: 743 a877d2c2337edfef754e62993239818a
        # expect: 822 67531ab2de445738a8988da3c2607fa5
        # expect: 822 a52e14c72355a1b828f696f39da8f450
        # expect: 1048 ce89d46df0607876f3281e544a4e607a
        # expect: 1048 38c9d79af562bf8876b6d6ed0d242382
